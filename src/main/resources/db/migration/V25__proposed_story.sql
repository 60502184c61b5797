-- What the rules propose is no story line until somebody saves it.
alter table article add proposed_story text;
