-- Name and address a mail that came back was sent to: kept here, where they are erased with the person, and no longer in the warning
-- about it. Warnings that have gone out need them no more.
alter table bounce add column recipient text not null default '';
update message set details = (details::jsonb #- '{bounce,recipient}' #- '{bounce,diagnostic}')::text
where kind = 'NOTICE_BOUNCED' and phase = 'DONE';
