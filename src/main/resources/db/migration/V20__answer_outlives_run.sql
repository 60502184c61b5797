-- An answer outlives a run that is deleted with its assignment or class: cards are rebuilt from it.
alter table answer add final_at timestamptz;
comment on column answer.final_at is
  'when it became final; only where its run, which tells that otherwise, is gone';
alter table answer drop constraint answer_check;
alter table answer add constraint answer_of_a_run check (place = 'QUIZ' or attempt_id is null);
alter table answer add constraint answer_without_run
  check ((final_at is not null) = (place = 'QUIZ' and attempt_id is null));
