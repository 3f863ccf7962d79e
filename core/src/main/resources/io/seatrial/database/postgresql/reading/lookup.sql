-- Set behind the settings of a session that asks for single objects again and again. A plan is made once, perhaps while
-- the catalogue is still small, and must not read it from end to end when it has grown.
-- Its parts are joined in the order they are written in, from the object outwards: choosing takes longer than joining.
set enable_seqscan = off;
set join_collapse_limit = 1
