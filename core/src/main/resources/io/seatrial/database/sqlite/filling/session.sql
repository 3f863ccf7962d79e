-- What is added is to fit the foreign keys, whether the application asks for that or not.
pragma foreign_keys = on
