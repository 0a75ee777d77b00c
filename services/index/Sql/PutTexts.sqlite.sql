INSERT INTO texts (doc, position, data) VALUES (@Doc, @Position, @Data);
