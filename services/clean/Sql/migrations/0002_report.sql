-- The whole quality report, as JSON; null for what was cleaned before.
ALTER TABLE cleanings ADD COLUMN report TEXT
