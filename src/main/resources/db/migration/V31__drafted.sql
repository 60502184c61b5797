-- When questions were last drafted from an article as a whole: a desk without drafts tells whether nobody has asked for
-- any or none came. Of the articles that are there, one with a question that a rule made was drafted from, at the latest
-- when the last of those came. Of one without it is not known, since drafting in vain left no trace. It stays empty, as
-- if nobody had drafted from it: who then drafts once more learns the truth by one press.
alter table article add drafted_at timestamptz;
update article a set drafted_at = made.at
  from (select article_id, max(created_at) as at from question where rule <> 'own' group by article_id) made
  where made.article_id = a.id;
