package dev.handover.bench.query;

import dev.handover.bench.stack.Cost;
import java.util.Optional;

/**
 * What a request costs in both tables.
 *
 * @param small none where the small table has nothing of the kind
 */
record UnitRow(String name, Optional<Cost> small, Cost large) {}
