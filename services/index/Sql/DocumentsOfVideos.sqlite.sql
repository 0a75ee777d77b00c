SELECT d.doc, d.video_id FROM json_each(@Videos) j CROSS JOIN documents d WHERE d.video_id = j.value;
