package org.anlan.hazards;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlan.hazards.clue.ClueApi;
import org.anlan.hazards.risk.RiskApi;
import org.anlan.servicekit.stack.Tokens;

/**
 * Puts one of everything on record at an enterprise, so that a list, a map or a wall that is tried
 * has something to show or to hide.
 *
 * @param department in charge of the enterprise
 */
record OneOfEach(UUID enterprise, String town, String department, LocalDate today) {

  private static final String LEDGER = "隐患编号,隐患级别,隐患描述,来源,发现日期\nX-1,一般,护栏缺失,乡镇检查,2026-01-05\n";
