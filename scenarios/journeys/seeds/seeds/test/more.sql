-- seatrial: allow seed-not-repeatable because tests begin with an empty database
INSERT INTO plans (name) SELECT name || ' too' FROM plans;
