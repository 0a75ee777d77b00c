-- How far a translation is, and what became of its sentences: JSON of the messages that say so.
ALTER TABLE steps ADD COLUMN sentences TEXT NULL;
ALTER TABLE runs ADD COLUMN translations TEXT NULL;
