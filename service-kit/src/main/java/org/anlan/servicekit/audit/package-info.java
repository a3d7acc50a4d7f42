/**
 * Who did what to which record, in a trail whose later change shows.
 *
 * <p>An {@link org.anlan.servicekit.audit.record.AuditRecord} is written in the transaction of its
 * effect; shortly after the commit the sealer chains it, and the head of the chain is anchored
 * outside the database every minute. The verifier compares all three.
 *
 * <p>What the tables must keep for that: {@code audit_record.data} is {@code text}, never {@code
 * jsonb}, because the digest covers the text exactly as written; {@code recorded_at} holds
 * microseconds, to which {@code AuditRecord} cuts its time; {@code audit_record.position} (an
 * identity, the primary key) is what the sealer follows and what a seal refers to.
 */
@NullMarked
package org.anlan.servicekit.audit;

import org.jspecify.annotations.NullMarked;
