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
-- mutation: subscription.comment
comment on subscription sub is 'from the shop';
-- mutation: subscription.renamed
alter subscription sub rename to subscribed;
-- mutation: subscription.removed
drop subscription subscribed;
