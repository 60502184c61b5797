-- When a later reading of the article no longer found what the question rests on as it was.
alter table question add evidence_changed_at timestamptz;
