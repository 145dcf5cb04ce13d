"""The moves of a proposal, refused by the database too; row security; the rights of the app login.

The same table as `domain.workflow.MOVES` (a test compares them). What SQL could do around the pages is
refused here: an unknown stage, a move that is not in the table, facts amended after they were
submitted, a hand that takes itself out of the list of hands, a review by one who may not, a finding
that was never made or that others made.
"""

from django.db import migrations

from tawthiq.cases.guards import follows
from tawthiq.workspace.grants import grant_app
from tawthiq.workspace.guards import SEES_ALL, guard

BEGIN = """
CREATE FUNCTION review_refuse(why text, which text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', why USING ERRCODE = 'check_violation', CONSTRAINT = which;
END $$;

CREATE FUNCTION review_leads(before text, after text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
    SELECT before = after OR (before, after) IN (
        ('draft', 'submitted'), ('draft', 'found'), ('draft', 'withdrawn'),
        ('submitted', 'draft'), ('submitted', 'under_review'), ('submitted', 'withdrawn'),
        ('under_review', 'submitted'), ('under_review', 'returned'), ('under_review', 'found'),
        ('under_review', 'withdrawn'),
        ('returned', 'submitted'), ('returned', 'found'), ('returned', 'withdrawn'),
        ('found', 'draft'), ('withdrawn', 'draft'))
$$;

CREATE FUNCTION review_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.stage <> 'draft' OR NEW.submitted_by_id IS NOT NULL OR NEW.reviewer_id IS NOT NULL
        OR NEW.released_by_id IS NOT NULL
        OR num_nonnulls(NEW.finding_id, NEW.incident_finding_id) > 0 THEN
        PERFORM review_refuse('A proposal begins as a draft.', 'proposal_begins_as_a_draft');
    END IF;
    IF accounts_looking() IS NOT NULL AND NEW.drafted_by_id <> accounts_looking() THEN
        PERFORM review_refuse(
            'A draft is of whoever writes it.', 'proposal_is_moved_in_ones_own_name');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER review_proposal_begins BEFORE INSERT ON review_proposal
    FOR EACH ROW EXECUTE FUNCTION review_begins();
"""

MOVE = """
CREATE FUNCTION review_moves() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    who bigint := accounts_looking();
    anew boolean := OLD.stage IN ('found', 'withdrawn') AND NEW.stage = 'draft';
    stays boolean := OLD.stage IN ('draft', 'returned') AND NEW.stage = 'found';
    decided boolean := OLD.stage = 'under_review' AND NEW.stage IN ('found', 'withdrawn');
    amended boolean := (NEW.facts, NEW.outcome, NEW.in_scope, NEW.qualified, NEW.ground, NEW.reason)
        IS DISTINCT FROM
        (OLD.facts, OLD.outcome, OLD.in_scope, OLD.qualified, OLD.ground, OLD.reason);
BEGIN
    IF (NEW.id, NEW.person_id, NEW.incident_id) IS DISTINCT FROM
            (OLD.id, OLD.person_id, OLD.incident_id) THEN
        PERFORM review_refuse('A proposal stays with its file.', 'proposal_stays_with_its_file');
    END IF;
    IF NOT review_leads(OLD.stage, NEW.stage) THEN
        PERFORM review_refuse(
            format('A proposal does not go from %s to %s.', OLD.stage, NEW.stage),
            'proposal_moves_as_the_workflow_says');
    END IF;
    IF amended AND NOT (OLD.stage IN ('draft', 'returned') OR anew OR decided) THEN
        PERFORM review_refuse(
            format('A proposal that is %s is not amended.', OLD.stage),
            'proposal_is_amended_only_while_open');
    END IF;
    IF NOT (anew OR stays) AND (NOT NEW.hands @> OLD.hands
            OR NEW.drafted_by_id <> OLD.drafted_by_id) THEN
        PERFORM review_refuse(
            'Nobody takes their hand out of a proposal.', 'proposal_keeps_its_hands');
    END IF;
    IF NEW.revision < OLD.revision OR ((amended OR NEW.stage <> OLD.stage)
            AND NEW.revision <> OLD.revision + 1) THEN
        PERFORM review_refuse('Revisions count up.', 'proposal_revisions_count_up');
    END IF;
    PERFORM review_check_reviewer(OLD, NEW);
    IF decided OR (NEW.stage = 'found' AND OLD.stage = 'found') OR stays THEN
        PERFORM review_check_finding(OLD, NEW, stays);
    ELSIF (NEW.finding_id, NEW.incident_finding_id) IS DISTINCT FROM
            (OLD.finding_id, OLD.incident_finding_id) THEN
        PERFORM review_refuse(
            'A finding comes of a decision.', 'proposal_finding_comes_of_a_decision');
    END IF;
    IF NEW.stage = 'withdrawn' AND NOT decided AND OLD.stage <> 'withdrawn'
            AND num_nonnulls(OLD.finding_id, OLD.incident_finding_id) > 0 THEN
        PERFORM review_refuse('One person does not withdraw a finding that stands.',
            'proposal_of_what_stands_is_withdrawn_by_two');
    END IF;
    IF who IS NOT NULL AND NOT stays AND (
            NEW.submitted_by_id IS DISTINCT FROM OLD.submitted_by_id
                AND NEW.submitted_by_id <> who
            OR amended AND NOT decided AND NEW.amended_by_id <> who
            OR NEW.reviewer_id IS DISTINCT FROM OLD.reviewer_id AND NEW.reviewer_id <> who
            OR OLD.stage = 'under_review' AND NEW.stage IN ('returned', 'found', 'withdrawn')
                AND NEW.reviewer_id <> who
            OR NEW.released_by_id IS DISTINCT FROM OLD.released_by_id AND NEW.released_by_id <> who
        ) THEN
        PERFORM review_refuse(
            'Everybody moves a proposal in their own name.', 'proposal_is_moved_in_ones_own_name');
    END IF;
    RETURN NEW;
END $$;

CREATE FUNCTION review_check_reviewer(was review_proposal, is_now review_proposal)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
BEGIN
    IF was.stage = 'under_review' AND is_now.stage IN ('under_review', 'returned', 'found', 'withdrawn')
            AND is_now.reviewer_id IS DISTINCT FROM was.reviewer_id THEN
        PERFORM review_refuse('Another reviewer holds this proposal.',
            'proposal_is_decided_by_the_reviewer_who_took_it');
    END IF;
    IF is_now.reviewer_id IS DISTINCT FROM was.reviewer_id AND is_now.reviewer_id IS NOT NULL
            AND NOT (was.stage IN ('draft', 'returned') AND is_now.stage = 'found')
            AND NOT EXISTS (SELECT FROM accounts_user WHERE id = is_now.reviewer_id AND is_active
                AND role IN ('reviewer', 'editor', 'steward')) THEN
        PERFORM review_refuse('Only a reviewer reviews.', 'proposal_is_reviewed_by_a_reviewer');
    END IF;
    IF is_now.released_by_id IS DISTINCT FROM was.released_by_id AND is_now.released_by_id IS NOT NULL
        AND (is_now.released_by_id = ANY (is_now.hands) OR NOT EXISTS (
            SELECT FROM accounts_user WHERE id = is_now.released_by_id AND is_active
                AND role IN ('reviewer', 'editor', 'steward'))) THEN
        PERFORM review_refuse('A second person releases.', 'proposal_is_released_by_a_second');
    END IF;
END $$;

CREATE FUNCTION review_check_finding(
    was review_proposal, is_now review_proposal, stays boolean)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$
DECLARE
    made boolean;
BEGIN
    IF is_now.stage = was.stage OR stays THEN
        made := (is_now.finding_id, is_now.incident_finding_id) IS NOT DISTINCT FROM
            (was.finding_id, was.incident_finding_id);
    ELSIF is_now.person_id IS NOT NULL THEN
        made := EXISTS (SELECT FROM cases_finding AS found
            WHERE found.person_id = is_now.person_id AND found.reviewed_by_id = is_now.reviewer_id
                AND found.decided_by_id = is_now.submitted_by_id AND found.standing = 'reviewed'
                AND NOT EXISTS (SELECT FROM cases_finding AS later WHERE later.supersedes_id = found.seq)
                AND CASE is_now.stage
                    WHEN 'found' THEN found.seq = is_now.finding_id
                        AND found.outcome = is_now.outcome AND found.outcome <> 'withdrawn'
                    ELSE found.outcome = 'withdrawn' AND is_now.finding_id IS NULL END);
    ELSE
        made := EXISTS (SELECT FROM cases_incidentfinding AS found
            WHERE found.incident_id = is_now.incident_id AND found.reviewed_by_id = is_now.reviewer_id
                AND found.decided_by_id = is_now.submitted_by_id
                AND NOT EXISTS (
                    SELECT FROM cases_incidentfinding AS later WHERE later.supersedes_id = found.seq)
                AND CASE is_now.stage
                    WHEN 'found' THEN found.seq = is_now.incident_finding_id
                        AND found.outcome = 'recorded'
                    ELSE found.outcome = 'withdrawn' AND is_now.incident_finding_id IS NULL END);
    END IF;
    IF NOT made THEN
        PERFORM review_refuse(
            'What is found has the newest finding of its file, by the two who decided it.',
            'proposal_that_is_found_has_a_finding_of_its_two');
    END IF;
END $$;
CREATE TRIGGER review_proposal_moves BEFORE UPDATE ON review_proposal
    FOR EACH ROW EXECUTE FUNCTION review_moves();
"""

LOOK = """
DO $$ DECLARE one regprocedure; BEGIN
    FOR one IN SELECT oid FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
            AND starts_with(proname, 'review_') LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = %I, pg_temp', one, current_schema());
    END LOOP;
END $$;
"""
GONE = """
DROP FUNCTION review_moves() CASCADE;
DROP FUNCTION review_begins() CASCADE;
DROP FUNCTION review_check_finding(review_proposal, review_proposal, boolean);
DROP FUNCTION review_check_reviewer(review_proposal, review_proposal);
DROP FUNCTION review_leads(text, text);
DROP FUNCTION review_refuse(text, text);
"""
SEEN_WITH_PROPOSAL = (
    f"{SEES_ALL} OR EXISTS (SELECT FROM review_proposal AS about WHERE about.id = proposal_id)"
)
SEEN_WITH_REMARK = f"{SEES_ALL} OR EXISTS (SELECT FROM review_remark AS said WHERE said.id = remark_id)"


class Migration(migrations.Migration):
    dependencies = [
        ("review", "0001_proposals"),
        ("cases", "0009_guard_files"),
        ("accounts", "0003_who_is_looking"),
    ]

    operations = [
        migrations.RunSQL(BEGIN, migrations.RunSQL.noop),
        migrations.RunSQL(MOVE, GONE),
        migrations.RunSQL(LOOK, migrations.RunSQL.noop),
        guard("review_proposal", follows("review_proposal", "person", "incident")),
        guard("review_remark", SEEN_WITH_PROPOSAL),
        guard("review_mention", SEEN_WITH_REMARK),
        grant_app("review_proposal", "select, insert, update"),
        grant_app("review_remark", "select, insert, update (text, restricted_at)"),
        grant_app("review_mention", "select, insert, update (seen_at)"),
    ]
