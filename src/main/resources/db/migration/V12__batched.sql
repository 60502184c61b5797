-- What comes by the thousand with one article gets its numbers fifty at a time, so that its rows can be sent together.
-- A sequence hands out the last number of each fifty. It belongs to no column: the application has numbers in hand, so
-- nothing that empties the table may begin it anew.

create sequence statement_seq increment by 50;
select setval('statement_seq', (select coalesce(max(id), 0) + 50 from statement), false);
alter table statement alter column id drop identity;

create sequence junk_seq increment by 50;
select setval('junk_seq', (select coalesce(max(id), 0) + 50 from junk), false);
alter table junk alter column id drop identity;

create sequence speaker_seq increment by 50;
select setval('speaker_seq', (select coalesce(max(id), 0) + 50 from speaker), false);
alter table speaker alter column id drop identity;

create sequence speaker_role_seq increment by 50;
select setval('speaker_role_seq', (select coalesce(max(id), 0) + 50 from speaker_role), false);
alter table speaker_role alter column id drop identity;
