-- migrate:up
UPDATE plans SET plan = 'free' WHERE plan IS NULL;
ALTER TABLE plans ALTER plan SET NOT NULL, ADD CHECK (plan IN ('free', 'paid'));

-- migrate:down
ALTER TABLE plans ALTER plan DROP NOT NULL, DROP CONSTRAINT plans_plan_check;
