-- A small database as version 20 of the schema had it.
insert into users (id, username, name, password_hash, created_at)
  select n, 'learner' || n, 'Learner ' || n, 'none', now() from generate_series(1, 6) n;
insert into library (id, name, created_at) values (1, 'Civics', now());
insert into outlet (id, library_id, name) values (1, 1, 'The Vessmark Ledger');
insert into article (id, library_id, outlet_id, headline, published_on, kind, language, fingerprint, imported_at)
  values (1, 1, 1, 'Harbour toll stays', '2026-11-23', 'NEWS', 'en', '\x00', now());
insert into article_version (id, article_id, number, text, created_at)
  values (1, 1, 1, 'The toll stays, said the mayor.', now());
insert into question (id, library_id, article_id, kind, state, rank, weight, rule, ready, created_at)
  select n, 1, 1, 'WHO_SAID', 'APPROVED', n, 1, 'crash', true, now() from generate_series(1, 30) n;
insert into question_version (id, question_id, number, format, context, stem, explanation, source_id,
    evidence, evidence_text, as_of, review_by, created_at)
  select n, n, 1, 'SINGLE', 'The harbour toll, 23 November 2026', 'Who gave view number ' || n || '?', 'The mayor.',
    1, '0-14', 'The toll stays', '2026-11-23', '2031-11-23', now() from generate_series(1, 30) n;
update question set current_id = id;
insert into choice (version_id, position, text, correct, why)
  select n, p, 'Speaker ' || p, p = n % 4, 'As the article says.'
  from generate_series(1, 30) n, generate_series(0, 3) p;
insert into quiz (id, library_id, title, created_at) values (1, 1, 'Harbour toll', now());
insert into quiz_question (quiz_id, position, question_id, points)
  select 1, n - 1, n, 1 from generate_series(1, 30) n;
insert into classroom (id, name, zone, join_code, created_at)
  values (1, 'Civics 10b', 'Europe/Berlin', 'TOLL-1234', now());
insert into membership (classroom_id, user_id, role, joined_at)
  select 1, n, 'LEARNER', now() from generate_series(1, 6) n;
insert into assignment (id, classroom_id, quiz_id, mode, opens_at, shuffle, created_at)
  values (1, 1, 1, 'PRACTICE', now() - interval '1 hour', true, now());
