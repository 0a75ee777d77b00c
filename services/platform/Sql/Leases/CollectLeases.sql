DELETE FROM leases WHERE expires_at < @Before
