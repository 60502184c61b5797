-- When somebody named the passage a draft is made from: drafting the article again keeps it.
alter table question add asked_for_at timestamptz;
