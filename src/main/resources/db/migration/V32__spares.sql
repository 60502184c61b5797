-- How many wrong options the rule had for a draft beside those that it shows: where there is none, the desk offers no
-- other. Of the drafts that are there, and of those whose options somebody wrote anew, that is not known; it stays empty.
alter table question add spares integer;
