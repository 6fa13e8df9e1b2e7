"""Runs a batch on a cluster of two nodes on this machine and kills one half way: `two_nodes.py PHOTOS OUT`."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from ray.cluster_utils import Cluster

from studio.backgrounds.transparent import Transparent
from studio.core.preset import Preset
from studio.service.cluster import open_cluster
from studio.stills.batch import Batch, Fate, News, Summary, find_photos, order_mark, plan
from studio.stills.journal import Journal
from studio.stills.order import Order
from tests.ports import PerfectModel


def main(photos: str, out: str) -> None:
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1, "object_store_memory": 100 << 20})
    second = cluster.add_node(num_cpus=1, object_store_memory=100 << 20)
    cluster.wait_for_nodes()
    order, look, model = Order(), Preset(Transparent()), PerfectModel()
    tasks = plan(find_photos([photos]), Path(out), order)
    done: Counter[Path] = Counter()
    killed: list[int] = []

    def watch(news: News) -> None:
        if news.task is not None and news.fate is Fate.DONE:
            done[news.task.photo] += 1
        if news.finished >= len(tasks) // 2 and not killed:
            killed.append(news.finished)
            cluster.remove_node(second, allow_graceful=False)

    def run() -> Summary:
        batch = Batch(tasks, Journal(Path(out), order_mark(look, order, model)))
        with open_cluster(cluster.address, model, look, order) as hands:
            return batch.run(hands, watch)

    first, again = run(), run()
    cluster.shutdown()
    said = {
        "killed_after": killed[0],
        "fates": Counter(fate.value for fate in first.fates.values()),
        "notes": list(first.notes.values()),
        "times_done": list(done.values()),
        "again": Counter(fate.value for fate in again.fates.values()),
    }
    sys.stdout.write(json.dumps(said) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
