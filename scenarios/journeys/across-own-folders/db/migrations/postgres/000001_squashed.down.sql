DROP TABLE "Users";
DROP TYPE mood;
