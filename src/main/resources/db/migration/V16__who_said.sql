-- A person's word on who said something, kept with what the rules had found there: should a later run find nothing at
-- that place, the statement stands as it was decided on.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check check (kind in ('BODY', 'SPEAKER', 'NOBODY'));
alter table decision add speaker_id bigint references speaker on delete cascade;
alter table decision add said text check (said in ('DIRECT', 'MIXED', 'INDIRECT'));
alter table decision add modality text check (modality in ('PLAIN', 'FORECAST', 'ALLEGATION', 'DEMAND'));
alter table decision add cue text;
alter table decision add source text;
alter table decision add constraint decision_speaker_check check ((kind = 'SPEAKER') = (speaker_id is not null));
create index on decision (speaker_id);

alter table statement add decision_id bigint references decision on delete set null;
create index on statement (decision_id);

-- One row for what was read last in a version: a newer run of the rules goes on with the rows of the one before.
delete from extraction old using extraction late
  where old.version_id = late.version_id and (late.made_at, late.id) > (old.made_at, old.id);
alter table extraction add unique (version_id);
-- Who is named there and may have said something, one a line: "PERSON Ines Aldovar".
alter table extraction add names text not null default '';
