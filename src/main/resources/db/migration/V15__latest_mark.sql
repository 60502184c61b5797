-- The latest mark of an answer is the first of this index. With one on the answer alone a database that has not looked at
-- its tables yet may read all marks backwards by their ids instead.
create index on mark (answer_id, id);
drop index mark_answer_id_idx;
