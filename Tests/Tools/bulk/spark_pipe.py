#!/usr/bin/env python3
"""Run `goodoffices extract` as the worker of a Spark pipeline, in local mode.

usage: spark_pipe.py BINARY RECORDS OUTPUT PARTITIONS

Reads the lines of RECORDS in so many partitions, sends each through a process of its own, and
writes the partitions one after the other to OUTPUT: the bytes that one process would write.
"""

import pathlib
import shlex
import shutil
import sys
import tempfile

from pyspark import SparkConf, SparkContext


def main():
    binary, records, output, partitions = sys.argv[1:]
    folder = pathlib.Path(tempfile.mkdtemp())
    settings = {
        "spark.ui.enabled": "false", "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1", "spark.local.dir": str(folder / "local")}
    conf = SparkConf().setMaster("local[2]").setAppName("extract").setAll(settings.items())
    context = SparkContext(conf=conf)
    context.setLogLevel("ERROR")
    try:
        # checkCode: a worker that fails must fail its partition, and not pass for an empty one.
        command = f"{shlex.quote(binary)} extract --rejects /dev/null"
        lines = context.textFile(pathlib.Path(records).absolute().as_uri(), int(partitions))
        lines.pipe(command, checkCode=True).saveAsTextFile((folder / "parts").as_uri())
        with open(output, "wb") as whole:
            for part in sorted((folder / "parts").glob("part-*")):
                with open(part, "rb") as piece:
                    shutil.copyfileobj(piece, whole)
    finally:
        context.stop()
        shutil.rmtree(folder, ignore_errors=True)


main()
