SELECT COUNT(*) FROM leases WHERE lease_key = @Key AND owner = @Owner AND fence = @Fence AND expires_at > 0
