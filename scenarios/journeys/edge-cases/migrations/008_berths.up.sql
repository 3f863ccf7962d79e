DELETE FROM ships WHERE berth < 0;
