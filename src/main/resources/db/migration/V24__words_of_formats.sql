-- What is matched, put in order or typed is found by its words too.
create or replace function question_words(question bigint) returns tsvector stable language sql as $$
  select setweight(to_tsvector('english', v.stem), 'A')
    || setweight(to_tsvector('english', concat_ws(' ', v.speaker,
         (select string_agg(c.text, ' ' order by c.position) from choice c where c.version_id = v.id),
         array_to_string(v.lefts || v.rights || v.sequence || v.accepted, ' '))), 'B')
    || setweight(to_tsvector('english', concat_ws(' ', a.headline, v.context, v.passage)), 'C')
    || setweight(to_tsvector('english', v.explanation), 'D')
  from question q join question_version v on v.id = q.current_id join article a on a.id = q.article_id
  where q.id = question_words.question
$$;

update question set words = question_words(id);
