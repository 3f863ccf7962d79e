ALTER TABLE `c` ADD `d` text;--> statement-breakpoint
