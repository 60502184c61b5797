-- Deleting an article looks for runs that ask its questions, among those of all classes.
create index on attempt using gin (asked);
