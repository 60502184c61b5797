-- Words are compared as somebody types them who has no key for an accent and knows no separator: "Ruairí" is "ruairi",
-- "1,500" and "15 000" are "1500" and "15000", "U.S." is "us". The extension unaccent does a part of it, but a host's
-- server need not have it.
create function folded(typed text) returns text immutable strict parallel safe language sql as $$
  select regexp_replace(regexp_replace(regexp_replace(
      lower(replace(replace(replace(replace(translate(
        regexp_replace(normalize(typed, NFKD), '[\u0300-\u036f]', '', 'g'),
        'ØøŁłĐđÐðĦħıƏəÆŒÞẞ‐ʻʼʿ‘’', 'oollddddhhiaaæœþß-'''''''''''),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')),
      -- between the thousands of a number
      '(?<=(?<![\d.])\d{1,3})[ ,''](?=\d{3}(?!\d))', '', 'g'),
      -- "covid-19" is two words and no negative number
      '(?<=[[:alnum:]])-(?=\d)', ' ', 'g'),
      -- between initials
      '(?<=(?<![[:alnum:]])[a-z])\.(?=[a-z]\.)', '', 'g')
$$;

-- In all their endings, and as they stand for whoever types their beginning.
create function words_of(typed text) returns tsvector immutable parallel safe language sql as $$
  select to_tsvector('english', folded(typed)) || to_tsvector('simple', folded(typed))
$$;

-- What is looked for: these words in any of their endings.
create function sought(typed text) returns tsquery immutable parallel safe language sql as $$
  select websearch_to_tsquery('english', folded(typed))
$$;

-- The same where a word may also be the beginning of one, unless it is left out or within quotation marks.
create function begun(typed text) returns tsquery immutable parallel safe language plpgsql as $$
declare
  part text;
  one tsquery;
  all_of tsquery;
  any_of tsquery;
begin
  for part in select (regexp_matches(folded(typed), '-?"[^"]*"?|[^\s"]+', 'g'))[1] loop
    if part = 'or' then
      any_of := coalesce(any_of || all_of, all_of, any_of);
      all_of := null;
      continue;
    end if;
    one := websearch_to_tsquery('english', part);
    -- words such as "the" find nothing, so their letters do not either
    continue when numnode(one) = 0;
    if part !~ '^-|"' then
      one := one || to_tsquery('simple', '''' || regexp_replace(part, '([''\\])', '\1\1', 'g') || ''':*');
    end if;
    all_of := coalesce(all_of && one, one);
  end loop;
  return coalesce(any_of || all_of, all_of, any_of, sought(typed));
end $$;

create or replace function question_words(question bigint) returns tsvector stable language sql as $$
  select setweight(words_of(v.stem), 'A')
    || setweight(words_of(concat_ws(' ', v.speaker,
         (select string_agg(c.text, ' ' order by c.position) from choice c where c.version_id = v.id),
         array_to_string(v.lefts || v.rights || v.sequence || v.accepted, ' '))), 'B')
    || setweight(words_of(concat_ws(' ', a.headline, v.context, v.passage)), 'C')
    || setweight(words_of(v.explanation), 'D')
  from question q join question_version v on v.id = q.current_id join article a on a.id = q.article_id
  where q.id = question_words.question
$$;

update question set words = question_words(id);

-- The lists of articles and of speakers look for letters anywhere in these. A backup leaves them out.
alter table article add folded text generated always as (folded(headline || E'\n' || coalesce(author, ''))) stored;
alter table outlet add folded text generated always as (folded(name)) stored;
alter table speaker add folded text generated always as (folded(name)) stored;
