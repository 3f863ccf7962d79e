-- Changes nothing but the speed; what a crash would do to a throw-away file matters to nobody.
pragma synchronous = off
