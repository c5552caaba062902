-- Verdicts before a unit is tried: one without form or too large, and one its author or sender may not write.
--
-- Both a change's author and its sender must have the right to it: the sender by row-level security, the author by the same rules
-- (sync.access_condition) and his memberships as they are now. What an author may not do waits for somebody who may, and who says so.

-- Returns the verdict on a unit that could not be sent, or that holds a record above 256 KB; null on any other.
create function sync.size_verdict(seg jsonb[]) returns jsonb
language sql immutable set search_path = '' as $$
  select jsonb_build_object('code', 'BL413', 'table', e -> 't', 'record', e -> 'id') || case
    when e ? 'w' and e -> 'd' = '{}' then jsonb_build_object('message', case e ->> 'w'
      when 'too_slow' then 'This takes the hub longer than a request may.'
      when 'refused_on_the_way' then 'Something between this computer and the hub refuses this.'
      else 'This is larger than a request to the hub may be.' end)
    else (select jsonb_build_object('field', v.key, 'message',
            format('This record is larger than 256 KB; its %s alone takes %s KB.', v.key, octet_length(v.value) / 1024))
          from jsonb_each_text(e -> 'd') v order by octet_length(v.value) desc nulls last limit 1) end
  from unnest(seg) e
  where e ? 'w' and e -> 'd' = '{}' or pg_column_size(e -> 'd') > 262144
  limit 1
$$;

-- Returns roles in words: "an owner or manager".
create function sync.roles_in_words(roles text[]) returns text
language sql immutable set search_path = '' as $$
  select case when roles is null or roles = '{}' then 'An owner' else
    (case when roles[1] in ('owner', 'accountant') then 'An ' else 'A ' end) || array_to_string(roles[: cardinality(roles) - 1], ', ')
    || case when cardinality(roles) > 1 then ' or ' else '' end || roles[cardinality(roles)] end
$$;

-- Checks the authors of a unit that somebody else sends. Returns null, or the verdict that holds it: BL403, with who made it and who may
-- approve it.
create function sync.check_author(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql stable security definer set search_path = '' as $$
declare
  org uuid := ctx.org;
  g record;
  t sync.tables;
  wrong uuid;
  who jsonb;
  known boolean;
begin
  perform sync.require_entry(ctx);
  for g in
    select e ->> 't' as name, (e ->> 'by')::uuid as author, array_agg(e order by n) as changes, min(n) as first,
           -- Who left may have written before: then what he was counts.
           max(left(e ->> 'h', 13)::bigint) as at
    from unnest(changes) with ordinality x (e, n) where e ->> 'by' <> ctx.sender::text
    group by 1, 2 order by 4
  loop
    continue when exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.role = 'owner'
                          and m.branch_id is null and m.deleted_at is null);
    select * into t from sync.tables k where k.name = g.name;
    -- The hub has no such table: applying says so.
    continue when t.name is null;
    begin
      execute format($q$
        with c as (
          select (e ->> 'id')::uuid as id, bool_or(e ->> 'o' = 'I') as adds, bool_or(e ->> 'o' <> 'I') as edits,
                 jsonb_object_agg(v.key, v.value order by x.n) filter (where v.key is not null and v.key not in ('id', 'org_id')) as d
          from unnest($1) with ordinality x (e, n) left join lateral jsonb_each(e -> 'd') v on true group by 1
        ), r as (
          select c.id, c.adds, k.row as was,
                 coalesce(k.row, jsonb_build_object('id', c.id, 'org_id', $2)) || coalesce(c.d, '{}') as becomes
          from c left join lateral (select to_jsonb(b) as row from public.%1$I b where b.org_id = $2 and b.id = c.id) k on true
        )
        select r.id from r where (r.was is not null or r.adds) and not coalesce(case
          when r.was is null then (select %2$s from jsonb_populate_record(null::public.%1$I, r.becomes))
          when $5 then true
          else (select %3$s from jsonb_populate_record(null::public.%1$I, r.was)) and (select %3$s from jsonb_populate_record(null::public.%1$I, r.becomes))
            and (coalesce(r.was -> 'deleted_at' <> 'null' or r.becomes -> 'deleted_at' = 'null', true)
                 or (select %4$s from jsonb_populate_record(null::public.%1$I, r.was)))
          end, false)
        limit 1
      $q$, t.name, sync.access_condition(t, t.adders, '$3', '$4'), sync.access_condition(t, t.writers, '$3', '$4'),
           sync.access_condition(t, coalesce(t.removers, t.writers), '$3', '$4'))
      into wrong using g.changes, org, g.author, g.at, t.policy = 'append';
    exception when data_exception then
      -- Applying refuses values that cannot be read.
      wrong := null;
    end;
    if wrong is not null then
      who := sync.describe_person(org, g.author);
      known := exists (select 1 from public.memberships m where m.org_id = org and m.user_id = g.author and m.deleted_at is null);
      return jsonb_strip_nulls(jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', 'BL403', 'table', t.name, 'record', wrong,
        'by', g.author, 'by_name', who -> 'name',
        'message', format('Made by %s, who %s. %s can approve it.', coalesce(who ->> 'name', 'somebody without a name here'),
          case when known then format('may not change %s', replace(t.name, '_', ' ')) else 'does not belong to this shop' end,
          sync.roles_in_words(case when t.adders = '{}' or t.owner_only_if is not null then '{owner}' else t.writers end))));
    end if;
  end loop;
  return null;
end
$$;

-- Returns the verdict that holds a unit before it is tried, for its form or its author; null when it may be tried.
create function sync.precheck_unit(ctx sync.push_context, changes jsonb[]) returns jsonb
language plpgsql volatile set search_path = '' as $$
declare
  bad jsonb := (select e from unnest(changes) e where e ? 'x' limit 1);
begin
  if bad is not null then
    return jsonb_strip_nulls(jsonb_build_object('u', changes[1] -> 'u', 'v', 'rejected', 'code', bad -> 'x' -> 'code', 'message', bad -> 'x' -> 'message',
      'field', bad -> 'x' -> 'field', 'table', bad ->> 't', 'record', nullif(bad ->> 'id', '')));
  elsif changes[1] -> 'u' is distinct from to_jsonb(ctx.approved) and exists (select 1 from unnest(changes) e where e ->> 'by' <> ctx.sender::text) then
    return sync.check_author(ctx, changes);
  end if;
  return null;
end
$$;

-- Evaluates the tables' own policies set-wise and returns a verdict for each change the caller has no right to; null where only trying
-- can say.
create function sync.permission_verdicts(ctx sync.push_context, changes jsonb[]) returns jsonb[]
language plpgsql volatile set search_path = '' as $$
declare
  found jsonb[] := array_fill(null::jsonb, array[cardinality(changes)]);
  g record;
  bad integer[];
  n integer;
begin
  for g in
    select x.name, x.tab, x.inserts, array_agg(x.n order by x.n) as ns, array_agg(x.e order by x.n) as changes,
           has_table_privilege(x.tab, case when x.inserts then 'insert' else 'update' end) as granted,
           coalesce((select '(' || string_agg(pg_catalog.pg_get_expr(case when x.inserts then coalesce(p.polwithcheck, p.polqual) else p.polqual end,
                            p.polrelid), ') or (') || ')'
             from pg_catalog.pg_policy p
             where p.polrelid = x.tab and p.polpermissive and p.polcmd = any (case when x.inserts then '{a,*}' else '{w,*}' end::"char"[])
               and exists (select 1 from unnest(p.polroles) r where r = 0 or pg_has_role(r, 'usage'))), 'false') as allowed
    from (
      select t.name, ('public.' || quote_ident(t.name))::regclass as tab, e.e ->> 'o' = 'I' as inserts, e.n::integer as n, e.e
      from unnest(changes) with ordinality e (e, n) join sync.tables t on t.name = e.e ->> 't') x
    join pg_catalog.pg_class k on k.oid = x.tab and k.relrowsecurity
    group by x.name, x.tab, x.inserts
  loop
    if not g.granted then
      bad := g.ns;
    elsif g.inserts then
      execute format('select array_agg(x.n) from (select n, jsonb_populate_record(null::public.%1$I, e -> ''d'') as r from unnest($1, $2) x (n, e)) x '
                     'cross join lateral (select (x.r).*) as %1$I where not coalesce(%2$s, false)', g.name, g.allowed) into bad using g.ns, g.changes;
    else
      execute format('select array_agg(x.n) from unnest($1, $2) x (n, e) cross join lateral ('
                     'select 1 from public.%1$I where %1$I.org_id = $3 and %1$I.id = (x.e ->> ''id'')::uuid and not coalesce(%2$s, false) offset 0) y',
                     g.name, g.allowed) into bad using g.ns, g.changes, ctx.org;
    end if;
    foreach n in array coalesce(bad, '{}') loop
      found[n] := jsonb_build_object('code', '42501', 'table', g.name, 'record', changes[n] -> 'id',
        'message', case when g.granted then format('new row violates row-level security policy for table "%s"', g.name)
                        else format('permission denied for table %s', g.name) end);
    end loop;
  end loop;
  return found;
exception when others then
  -- What cannot even be read as a row is found by trying.
  return array_fill(null::jsonb, array[cardinality(changes)]);
end
$$;

revoke all on function sync.size_verdict(jsonb[]), sync.roles_in_words(text[]), sync.check_author(sync.push_context, jsonb[]),
  sync.precheck_unit(sync.push_context, jsonb[]), sync.permission_verdicts(sync.push_context, jsonb[]) from public;
grant execute on function sync.size_verdict(jsonb[]), sync.check_author(sync.push_context, jsonb[]),
  sync.precheck_unit(sync.push_context, jsonb[]), sync.permission_verdicts(sync.push_context, jsonb[]) to authenticated;
