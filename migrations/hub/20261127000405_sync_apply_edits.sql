-- Applies edits and deletes set-wise where they are plain: one statement per table, over the columns the batch names.

-- Turns the columns that changes name into the lists of the statement below: what is read, written and compared. A delete was made on the
-- whole row, an edit on the values it changes. `before` holds the compared columns as they stand; the row itself travels as "was <column>".
create function sync.edit_lists(t sync.tables, changes jsonb[], out named text[], out cols text, out was text, out becomes text, out sets text,
  out before text, out given text, out stamps text, out diff text)
language plpgsql stable set search_path = '' as $$
declare
  compared text[];
begin
  named := array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'd') k where k = any (t.columns) and k not in ('id', 'org_id'));
  compared := named || array(select distinct k from unnest(changes) e, jsonb_object_keys(e -> 'b') k
                             where e ->> 'o' = 'D' and jsonb_typeof(e -> 'b') = 'object' and k = any (t.columns) and k <> all (named));
  select string_agg(quote_ident(c.name), ', '),
         string_agg(format('t.%I as %I', c.name, 'was ' || c.name), ', '),
         string_agg(case when c.named then format('case when s.d ? %1$L then (s.d ->> %1$L)::%2$s else s.%3$I end', c.name, c.type, 'was ' || c.name)
                         else format('s.%I', 'was ' || c.name) end, ', '),
         string_agg(format('%1$I = excluded.%1$I', c.name), ', ') filter (where c.named),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, t.%1$I', c.name), ', ') filter (where c.name = any (compared))),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, c.d -> %1$L', c.name), ', ') filter (where c.kept)),
         format('jsonb_build_object(%s)', string_agg(format('%1$L, case when s.d ? %1$L then s.h end', c.name), ', ') filter (where c.named)),
         format('jsonb_build_object(%s)', string_agg(format(
           '%1$L, case when s.d -> %1$L <> s.before -> %1$L then jsonb_build_array(s.before -> %1$L, s.d -> %1$L) end', c.name), ', ') filter (where c.kept))
  into cols, was, becomes, sets, before, given, stamps, diff
  from (select k.name, k.type, k.name = any (named) as named, k.name = any (named) and k.name <> all (t.ignored_columns) as kept
        from unnest(t.columns, t.types) k (name, type)) c;
end
$$;

-- Updates and deletes rows set-wise where the change is plain, and returns the changes that are not.
--
-- `changes` are edits and deletes, or inserts of records that exist (`as_insert`): those are plain where they meet nobody else's values, and
-- idle where they win over nothing and there is nothing to record; `done` are the plain and the idle ones of these. Rows are found by key
-- one by one (lateral … limit 1) and written by ON CONFLICT, so that no statistics, however stale after a first load, can make the planner
-- walk whole tables.
create function sync.apply_edits(ctx sync.push_context, t sync.tables, changes jsonb[], final_docs uuid[], as_insert boolean,
  out rest jsonb[], out done jsonb[], out entries sync.change_entry[])
language plpgsql volatile set search_path = '' as $$
declare
  x record;
  audience text := case t.scope when 'org' then '$2' else 't.' || t.audience_column end;
  live text := 't.deleted_at is null' || coalesce(' and not t.' || quote_ident(t.document_key) || ' = any ($5)', '');
  plain text := case when t.scope = 'org' then 'true' else
    format(case when as_insert then 'c.d -> %1$L = t.before -> %1$L' else 'not c.d ? %1$L' end, t.audience_column) end;
  history sync.history_entry[];
begin
  select * into x from sync.edit_lists(t, changes);
  if x.named = '{}' or not has_table_privilege('public.' || quote_ident(t.name), 'insert') then
    rest := changes;
    return;
  end if;
  if as_insert then
    -- An existing record's insert meets nothing where it says what is there already, or where its own device alone wrote the row.
    plain := plain || ' and (t.before @> ' || x.given || $q$ or coalesce(i.fields, '{}') = '{}' and right(i.hlc, 12) = right(c.h, 12))$q$;
  end if;

  execute $sql$
    with c as materialized (
      select e, (e ->> 'id')::uuid as id, e ->> 'h' as h, e -> 'd' as d, coalesce(nullif(e -> 'b', 'null'), '{}') as b
      from unnest($1) e order by (e ->> 'id') collate "C"
    ), s as materialized (
      select c.*, t.*, i.hlc, i.fields, i.seq,
             coalesce(c.h collate "C" > i.max_hlc and t.live and t.before @> c.b and $sql$ || plain || $sql$, false) as plain,
             coalesce($4 and c.h collate "C" <= i.hlc and (c.h < '0100000000000' or c.h = i.hlc or t.before @> $sql$ || x.given || $sql$), false) as idle
      from c
      left join lateral (
        select $sql$ || x.was || ', ' || audience || ' as audience, ' || x.before || ' as before, ' || live || $sql$ as live
        from public.$sql$ || quote_ident(t.name) || $sql$ t where t.org_id = $2 and t.id = c.id limit 1) t on true
      left join sync.streams s on s.org_id = $2 and s.audience = t.audience
      left join lateral (
        select i.hlc, i.max_hlc, i.fields, i.seq from sync.changes i where i.stream_id = s.id and i.table_no = $3 and i.id = c.id limit 1) i on true
    ), written as (
      insert into public.$sql$ || quote_ident(t.name) || ' as t (' || x.cols || ') select ' || x.becomes || $sql$ from s where s.plain
      on conflict (org_id, id) do update set $sql$ || x.sets || $sql$
      returning t.id
    )
    select array_agg(row($3, $2, s.audience, s.id, 'U', s.hlc, s.h, coalesce(s.fields, '{}') || jsonb_strip_nulls($sql$ || x.stamps || $sql$),
                         $6, s.seq)::sync.change_entry) filter (where s.plain),
           array_agg(row($3, $2, s.audience, s.id, s.h, case when $4 then 'M' else 'A' end,
                         jsonb_strip_nulls($sql$ || x.diff || $sql$))::sync.history_entry) filter (where s.plain),
           array_agg(s.e) filter (where not s.plain and not s.idle), array_agg(s.e) filter (where $4 and (s.plain or s.idle))
    from s$sql$
  into entries, history, rest, done
  using changes, ctx.org, t.position, as_insert, final_docs, ctx.author;

  if history is not null then
    perform sync.record_history(history, ctx.device, ctx.author);
  end if;
end
$$;

revoke all on function sync.edit_lists(sync.tables, jsonb[]), sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean)
  from public;
grant execute on function sync.edit_lists(sync.tables, jsonb[]),
  sync.apply_edits(sync.push_context, sync.tables, jsonb[], uuid[], boolean) to authenticated;
