-- A conflict that was settled can be opened again: a decision (choice reopened) that takes back all decisions its author knew of, and
-- travels as they did. agreed: NULL while the last word is that it is open. Several who open it at once say the same.
DROP VIEW settled;
CREATE VIEW settled AS
SELECT kind, subject, CASE
    WHEN max(seen) + 1 < count(DISTINCT iif(choice = 'reopened', seen, id)) THEN count(DISTINCT choice || ' ' || coalesce(value, '')) = 1
    WHEN max(seen) = max(seen) FILTER (WHERE choice = 'reopened') THEN NULL
    ELSE 1 END AS agreed
FROM decisions GROUP BY subject, kind;
