-- A class to measure with: students s1 to s64 (password "pw-for-benchmarks"), a ten-question test that may be taken
-- again and again, not shuffled, its right options at 1, 2, 3, 4, 1, 2, ... For a throw-away database only.
\set ON_ERROR_STOP on
begin;
insert into users (username, name, password_hash, zone, day_start, created_at)
  select 's' || n, 'Student ' || n, :'hash', 'UTC', 4, now() from generate_series(1, 64) n;
insert into users (username, name, password_hash, zone, day_start, created_at, may_import_since)
  values ('teacher', 'Teacher', :'hash', 'UTC', 4, now(), now());
insert into library (name, created_at) values ('Teacher', now());
insert into library_member (library_id, user_id, joined_at)
  select l.id, u.id, now() from library l, users u where u.username = 'teacher';
insert into outlet (library_id, name) select id, 'The Vessmark Ledger' from library;
insert into article (library_id, outlet_id, headline, published_on, kind, language, story_line, fingerprint, imported_at)
  select o.library_id, o.id, 'Harbour toll stays until spring', date '2026-11-23', 'NEWS', 'en',
    'the harbour toll in Vessmark', '\x00', now() from outlet o;
insert into article_version (article_id, number, text, created_at)
  select id, 1, repeat('"My view of the toll is clear," said Ines Aldovar, mayor of Vessmark. ', 60), now() from article;
do $$
declare q bigint; v bigint;
begin
  for n in 0..9 loop
    insert into question (library_id, article_id, kind, state, rank, weight, rule, ready, review_by, created_at)
      select library_id, id, 'WHO_SAID', 'APPROVED', n, 1, 'benchmark', true, date '2031-11-23', now() from article returning id into q;
    insert into question_version (question_id, number, format, context, stem, explanation, speaker, source_id, evidence,
        evidence_text, as_of, review_by, created_at)
      select q, 1, 'SINGLE', 'The harbour toll in Vessmark, 23 November 2026',
        'Who told the council that view number ' || n || ' of the harbour toll was the only one left?',
        'Ines Aldovar said so on 23 November 2026. This is what she said; The Vessmark Ledger reported it.',
        'Ines Aldovar', id, '0-68', '"My view of the toll is clear," said Ines Aldovar, mayor of Vessmark.',
        date '2026-11-23', date '2031-11-23', now() from article_version returning id into v;
    insert into choice (version_id, position, text, correct, why)
      select v, c, (array['Ines Aldovar, mayor of Vessmark', 'Tomas Verrell, leader of the council opposition',
          'Odile Brankov, director of the port authority', 'Ravi Sennet, chair of the Hauliers'' League'])[c + 1],
        c = n % 4, 'The words are those of somebody else.' from generate_series(0, 3) c;
    update question set current_id = v where id = q;
  end loop;
end $$;
insert into quiz (library_id, title, created_at) select id, 'Harbour toll', now() from library;
insert into quiz_question (quiz_id, position, question_id, points)
  select z.id, q.rank, q.id, 1 from quiz z, question q;
insert into classroom (name, zone, join_code, created_at) values ('Benchmark', 'UTC', 'BENCH234', now());
insert into membership (classroom_id, user_id, role, joined_at)
  select c.id, u.id, case when u.username = 'teacher' then 'TEACHER' else 'LEARNER' end, now() from classroom c, users u;
insert into assignment (classroom_id, quiz_id, mode, opens_at, closes_at, shuffle, max_attempts, created_at)
  select c.id, z.id, 'TEST', now() - interval '1 day', now() + interval '30 days', false, null, now()
  from classroom c, quiz z;
commit;
