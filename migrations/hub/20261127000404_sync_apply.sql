-- Applies pushed changes to the business tables as the caller, so that row-level security guards every row.
--
-- A change is {q,u,t,o,id,h,d,b}. Plain changes (an insert of an unknown id, or of a known one that meets nothing; an edit later than
-- every stamp of the row and made on the values it holds) go set-wise, one statement per table; the others as well, each through
-- sync.merge (sync.apply_merged).
--
-- Only what changes write, and the heads of documents, is locked while they merge. What was read is checked when it is numbered:
-- a record somebody else wrote meanwhile fails the batch as a serialization failure, and the batch is settled again.

-- Returns whether a record exists, whoever may see it.
create function sync.row_exists(table_name text, org uuid, record uuid) returns boolean
language plpgsql stable security definer set search_path = '' as $$
declare
  found_it boolean;
begin
  perform sync.require_entry(org);
  execute format('select exists (select 1 from public.%I where org_id = $1 and id = $2)', table_name)
    into found_it using org, record;
  return found_it;
end
$$;

-- Returns the documents that rows of a table belong to as they stand.
create function sync.document_heads(table_name text, org uuid, ids uuid[]) returns table (id uuid, head uuid)
language plpgsql stable security definer set search_path = '' as $$
begin
  perform sync.require_entry(org);
  return query execute (select format('select p.id, p.%I from public.%I p where p.org_id = $1 and p.id = any ($2)', t.document_key, t.name)
                        from sync.tables t where t.name = document_heads.table_name) using org, ids;
end
$$;

-- Locks the documents among `changes` and returns those that were no longer drafts before: they and their rows are final.
create function sync.final_documents(ctx sync.push_context, changes jsonb[]) returns uuid[]
language plpgsql volatile security definer set search_path = '' as $$
declare
  kind record;
  part record;
  final_ids uuid[] := '{}';
  more uuid[];
begin
  perform sync.require_entry(ctx);
  for kind in
    select h.name, h.status_column, h.draft_status,
           array_agg(distinct (case when t.name = h.name then e ->> 'id' else e -> 'd' ->> t.document_key end)::uuid) as head_ids
    from unnest(changes) e join sync.tables t on t.name = e ->> 't' join sync.tables h on h.name = t.document_of
    group by h.position, h.name, h.status_column, h.draft_status order by h.position
  loop
    for part in
      select t.name, array_agg((e ->> 'id')::uuid) as ids
      from unnest(changes) e join sync.tables t on t.name = e ->> 't'
      where t.document_of = kind.name and t.name <> kind.name and e ->> 'o' <> 'I' group by t.name
    loop
      kind.head_ids := kind.head_ids || array(select d.head from sync.document_heads(part.name, ctx.org, part.ids) d);
    end loop;
    -- Locked first, so that nobody makes a document final while rows are added to it; then looked at.
    execute format('select 1 from public.%I i where i.org_id = $1 and i.id = any ($2) order by i.id for no key update', kind.name)
      using ctx.org, kind.head_ids;
    execute format('select array_agg(i.id) from public.%I i where i.org_id = $1 and i.id = any ($2) and i.%I <> $3', kind.name, kind.status_column)
      into more using ctx.org, kind.head_ids, kind.draft_status;
    final_ids := final_ids || more;
  end loop;
  return final_ids;
end
$$;

-- Inserts rows set-wise, in the order of their ids so that two devices never wait for each other crosswise, and returns the changes whose record
-- was there already.
create function sync.apply_inserts(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[],
  out existing jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  org uuid := ctx.org;
  cols text; vals text;
  late boolean;
begin
  select string_agg(quote_ident(c.name), ', ' order by c.n),
         string_agg(case when c.preset is null then v.expr else format('coalesce(%s, %s)', v.expr, c.preset) end, ', ' order by c.n)
  into cols, vals
  from unnest(t.columns, t.types, t.defaults) with ordinality c (name, type, preset, n)
  cross join lateral (select case c.type when 'text' then format('c.d ->> %L', c.name)
                                  else format('(c.d ->> %L)::%s', c.name, c.type) end as expr) v
  where c.name <> 'id';

  execute format($sql$
    with c as materialized (
      select e, (e ->> 'id')::uuid as id, e ->> 'h' as h, e -> 'd' as d from unnest($1) e order by (e ->> 'id') collate "C"
    ), written as (
      insert into public.%1$I (id, %2$s) select c.id, %3$s from c
      on conflict (org_id, id) do nothing returning id, %4$s as audience, %5$s as head
    )
    select array_agg(row($3, $4, w.audience, c.id, 'U', c.h, c.h, null, $5, null)::sync.change_entry) filter (where w.id is not null),
           array_agg(c.e) filter (where w.id is null), coalesce(bool_or(w.head = any ($2)), false)
    from c left join written w on w.id = c.id
  $sql$, t.name, cols, vals, t.audience_column,
         case when t.document_key <> 'id' then quote_ident(t.document_key) else 'null::uuid' end)
  into entries, existing, late using changes, final_docs, t.position, org, ctx.author;

  if late then
    raise exception using errcode = 'BL409', message = 'The document is no longer a draft; nothing can be added to it.';
  end if;
end
$$;

-- Compares inserts of existing facts with the rows: `rest` say otherwise, `done` are the same fact sent twice.
create function sync.compare_facts(ctx sync.push_context, t sync.tables, changes jsonb[], out rest jsonb[], out done jsonb[])
language plpgsql volatile set search_path = '' as $$
begin
  execute (
    select format($sql$
      select array_agg(c.e) filter (where not c.same), array_agg(c.e) filter (where c.same)
      from (
        select e, exists (select 1 from public.%1$I t where t.org_id = $2 and t.id = (e ->> 'id')::uuid
                          and jsonb_build_object(%2$s) @> jsonb_build_object(%3$s)) as same
        from unnest($1) e) c
    $sql$, t.name, string_agg(format('%1$L, t.%1$I', c), ', '), string_agg(format('%1$L, e -> ''d'' -> %1$L', c), ', '))
    from unnest(t.columns) c where c <> all (t.ignored_columns)
  ) into rest, done using changes, ctx.org;
end
$$;

-- Applies changes in order of dependence: the nth change of a record in round n, within a round parents before children, each author's
-- apart. Returns the verdicts that are not 'applied', and the index entries to number. `final_docs` was read before the first of these
-- changes. A record's second change builds on the index row of its first, so a round is numbered before the next.
create function sync.apply(ctx sync.push_context, changes jsonb[], final_docs uuid[], out verdicts jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  g record;
  t sync.tables;
  mine sync.push_context := ctx;
  rest jsonb[];
  existing jsonb[];
  done record;
  reached bigint := 1;
  -- Few batches change a record twice, and numbering the rounds means sorting them.
  repeats boolean := exists (select 1 from unnest(changes) e group by e ->> 't', e ->> 'id' having count(*) > 1);
begin
  verdicts := '{}';
  entries := '{}';
  for g in
    select x.round, x.name, x.inserts, x.person, array_agg(x.e order by x.n) as changes,
           coalesce(bool_or(x.inserts and x.e -> 'd' ->> 'org_id' is distinct from ctx.org::text), false) as foreign_org
    from (
      select e, n, e ->> 't' as name, e ->> 'o' = 'I' as inserts, nullif(e ->> 'by', ctx.author::text) as person, 1 as round
      from unnest(changes) with ordinality e (e, n) where not repeats
      union all
      select e, n, e ->> 't', e ->> 'o' = 'I', nullif(e ->> 'by', ctx.author::text),
             row_number() over (partition by (e ->> 't') collate "C", (e ->> 'id') collate "C" order by n)
      from unnest(changes) with ordinality e (e, n) where repeats
    ) x
    left join sync.tables k on k.name = x.name
    group by x.round, k.position, x.name, x.inserts, x.person
    order by x.round, k.position, x.inserts desc, x.person
  loop
    if g.round > reached and entries <> '{}' then
      perform sync.assign_seqs(ctx, entries);
      entries := '{}';
    end if;
    reached := g.round;
    select * into t from sync.tables k where k.name = g.name;
    mine.author := coalesce(g.person::uuid, ctx.author);
    if t.name is null then
      raise exception using errcode = 'BL400', message = format('The hub has no table %s.', g.name);
    elsif g.foreign_org then
      raise exception using errcode = '42501', message = format('A row of %s belongs to another organisation.', t.name), table = t.name;
    elsif not g.inserts and t.policy = 'append' then
      raise exception using errcode = 'BL405', message = format('Rows of %s are facts and cannot be changed.', t.name);
    elsif g.inserts then
      select * into done from sync.apply_inserts(mine, t, g.changes, final_docs);
      existing := done.existing;
      if done.entries is not null then
        entries := entries || done.entries;
      end if;
      rest := null;
      if existing is not null and t.policy = 'append' then
        select * into done from sync.compare_facts(mine, t, existing);
        rest := done.rest;
      elsif existing is not null then
        select * into done from sync.apply_edits(mine, t, existing, final_docs, true);
        rest := done.rest;
        if done.entries is not null then
          entries := entries || done.entries;
        end if;
      end if;
      if existing is not null then
        verdicts := verdicts || array(select jsonb_build_object('u', e -> 'u', 'v', 'merged', 'table', t.name, 'record', e -> 'id')
                                      from unnest(done.done) e);
      end if;
    else
      select * into done from sync.apply_edits(mine, t, g.changes, final_docs, false);
      rest := done.rest;
      if done.entries is not null then
        entries := entries || done.entries;
      end if;
    end if;
    if rest <> '{}' then
      select * into done from sync.apply_merged(mine, t, rest, final_docs);
      verdicts := verdicts || done.verdicts;
      entries := entries || done.entries;
    end if;
  end loop;
end
$$;

revoke all on function sync.row_exists(text, uuid, uuid), sync.document_heads(text, uuid, uuid[]),
  sync.final_documents(sync.push_context, jsonb[]), sync.apply_inserts(sync.push_context, sync.tables, jsonb[], uuid[]),
  sync.compare_facts(sync.push_context, sync.tables, jsonb[]), sync.apply(sync.push_context, jsonb[], uuid[]) from public;
grant execute on function sync.row_exists(text, uuid, uuid), sync.final_documents(sync.push_context, jsonb[]),
  sync.apply_inserts(sync.push_context, sync.tables, jsonb[], uuid[]), sync.compare_facts(sync.push_context, sync.tables, jsonb[]),
  sync.apply(sync.push_context, jsonb[], uuid[]) to authenticated;
