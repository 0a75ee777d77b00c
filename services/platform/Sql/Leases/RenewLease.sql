UPDATE leases SET expires_at = @ExpiresAt WHERE lease_key = @Key AND owner = @Owner AND fence = @Fence
