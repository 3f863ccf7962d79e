DO $$ BEGIN RAISE 'no way back'; END $$;
