-- Set behind the settings of a session that asks for single objects again and again. A plan is made once, perhaps while
-- the catalogue is still small, and must not read it from end to end when it has grown.
set enable_seqscan = off
