# Loads the table by year as anybody would, without an option, and holds its columns to their types.
#
#     Rscript --vanilla Tests/Tools/load_in_r.R DYAD-YEAR.csv POWER
#
# POWER is a key in lower case that must stand as the power of some rows: that of Namibia, `na`, is
# the one that readers like to take for a missing value.

words <- commandArgs(trailingOnly = TRUE)
table <- read.csv(words[1])

expected <- c(
  year = "integer", mandate = "character", power = "character", represented = "character",
  receiving = "character", place = "character", powerIso3 = "character", powerCow = "integer",
  powerGw = "integer", representedIso3 = "character", representedCow = "integer",
  representedGw = "integer", receivingIso3 = "character", receivingCow = "integer",
  receivingGw = "integer", status = "character", possible = "character",
  contested = "character", inForce = "integer", certain = "character", stale = "character")
found <- sapply(table, class)
# A column without any value is logical to R.
empty <- sapply(table, function(column) all(is.na(column)))
stopifnot(
  "columns" = identical(names(found), names(expected)),
  "types" = all(found == expected | empty))

known <- c("year", "mandate", "power", "represented", "receiving", "status", "possible", "contested")
logicals <- lapply(table[c("contested", "certain", "stale")], as.logical)
stopifnot(
  "nothing that must be there is missing" = !anyNA(table[known]),
  "years" = all(table$year >= 1816),
  "inForce is 0, 1 or missing" = all(table$inForce %in% c(0L, 1L, NA)),
  "of what is not known inForce is missing" = all(is.na(table$inForce[table$status == "unknown"])),
  "true and false are logical values" = all(mapply(
    function(read, given) identical(is.na(read), is.na(given)), logicals,
    table[names(logicals)])),
  "the power that was asked for" = words[2] %in% table$power,
  "a mandate is named by its States" = all(startsWith(table$mandate, paste0(table$power, "-for-"))))
cat(nrow(table), "rows of", ncol(table), "columns, as they must be\n")
