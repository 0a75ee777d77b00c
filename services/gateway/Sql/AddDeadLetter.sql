INSERT INTO dead_letters (id, queue, reason, body, message_type, at)
VALUES (@Id, @Queue, @Reason, @Body, @MessageType, @At)
ON CONFLICT (id) DO NOTHING;
