DELETE FROM announcements WHERE id = @Id;
