UPDATE leases SET expires_at = 0 WHERE lease_key = @Key AND owner = @Owner AND fence = @Fence
