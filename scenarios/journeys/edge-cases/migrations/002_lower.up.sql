UPDATE ships SET nick = lower(nick);
