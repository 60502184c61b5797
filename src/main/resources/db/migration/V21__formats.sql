-- What is matched, put in order or typed stands in the version's own row: asking a question reads no more rows for it.
alter table question_version
  add lefts text[] not null default '{}',
  -- the right side of each left side, in the same place
  add rights text[] not null default '{}',
  -- in the right order
  add sequence text[] not null default '{}',
  -- as typed: numbers, or words and phrases
  add accepted text[] not null default '{}',
  -- how far off a number may be; null for not at all
  add tolerance numeric check (tolerance >= 0),
  add constraint question_version_pairs check (cardinality(lefts) = cardinality(rights)),
  add constraint question_version_format check (format in
    ('SINGLE', 'MULTIPLE', 'TRUEFALSE', 'MATCH', 'ORDER', 'NUMERIC', 'SHORT'));
