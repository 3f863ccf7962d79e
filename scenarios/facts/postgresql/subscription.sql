create schema app;
-- mutation: subscription.added
create subscription sub connection 'host=nowhere password=secret' publication p with (connect = false, slot_name = none);
-- mutation: subscription.publications
alter subscription sub set publication p, q with (refresh = false);
-- mutation: subscription.connection
alter subscription sub connection 'host=elsewhere password=secret';
-- mutation: subscription.synchronous commit
alter subscription sub set (synchronous_commit = 'local');
-- mutation: subscription.binary
alter subscription sub set (binary = true);
-- mutation (until 17): subscription.streaming
alter subscription sub set (streaming = true);
-- mutation (from 15): subscription.disable on error
alter subscription sub set (disable_on_error = true);
-- mutation (from 16): subscription.origin
alter subscription sub set (origin = none);
-- mutation: subscription.slot
alter subscription sub set (slot_name = 'held');
-- mutation: subscription.enabled
update pg_subscription set subenabled = true where subname = 'sub';
-- mutation: subscription.enabled
update pg_subscription set subenabled = false where subname = 'sub';
-- mutation: subscription.owner
alter subscription sub owner to alice;
-- mutation (from 15): subscription.two-phase
update pg_subscription set subtwophasestate = 'e' where subname = 'sub';
-- mutation (from 15): subscription.two-phase
update pg_subscription set subtwophasestate = 'd' where subname = 'sub';
-- mutation (from 16): subscription.password required
alter subscription sub set (password_required = false);
-- mutation (from 16): subscription.run as owner
alter subscription sub set (run_as_owner = true);
-- mutation (from 17): subscription.failover
update pg_subscription set subfailover = true where subname = 'sub';
-- mutation (from 17): subscription.failover
update pg_subscription set subfailover = false where subname = 'sub';
-- mutation: subscription.slot
alter subscription sub set (slot_name = none);
-- mutation: subscription.comment
comment on subscription sub is 'from the shop';
-- mutation: subscription.renamed
alter subscription sub rename to subscribed;
-- mutation: subscription.removed
drop subscription subscribed;
