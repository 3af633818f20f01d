import type { FastifyBaseLogger } from 'fastify';
import PgBoss from 'pg-boss';
import type { Timers } from '../../clock';
import type { OpenDatabase } from '../database/database';

/** Work that comes again and again. It may run twice at a time, and a run may be lost: the next one does its work. */
export interface Job {
  name: string;
  /** In each span of so many seconds, by the database's clock, it runs once: on whichever replica comes first. */
  everySeconds: number;
  run: () => Promise<unknown>;
}

export interface JobQueue {
  /** Begins nothing more, and waits for the jobs under way. */
  stop(): Promise<void>;
}

export interface JobQueueOptions {
  storage: OpenDatabase;
  jobs: readonly Job[];
  timers: Timers;
  log: FastifyBaseLogger;
}

/** Milliseconds. A replica looks at least so often, to take over what another one has left. */
const LONGEST_PAUSE = 60_000;

/** Of the queue's own table. Longer than the longest span, whose job has to be there to be counted. */
const KEPT_SECONDS = 2 * 60 * 60;

/** Several that piled up while nobody was there are one run. */
const BATCH = 100;

const MAINTENANCE: Omit<Job, 'run'> = { name: 'maintenance', everySeconds: 5 * 60 };

/**
 * Runs jobs by pg-boss on the merchant's own database, each once among all replicas: a constraint lets one job into each
 * span, and one replica takes it. Nothing is kept in this process, so that a restart of it or of PostgreSQL goes on.
 *
 * pg-boss's own schedule and workers are not used: they are no finer than a minute, miss what falls into a downtime, and
 * end the process when the database is away at the moment a job is done (10.4).
 * @throws Error when the queue's tables cannot be made
 */
export async function startJobs(options: JobQueueOptions): Promise<JobQueue> {
  const { storage, timers, log } = options;
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => storage.executeSql(text, values) },
    schedule: false,
    supervise: false,
    archiveCompletedAfterSeconds: KEPT_SECONDS,
    deleteAfterDays: 1,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'job queue'));
  const jobs: Job[] = [...options.jobs, { ...MAINTENANCE, run: () => boss.maintain() }];
  // Two replicas that make the same queue at the same time would wait for each other.
  await storage.exclusively(async () => {
    await boss.start();
    for (const { name } of jobs) await boss.createQueue(name, { name, retryLimit: 0 });
  });

  async function turn({ name, everySeconds, run }: Job): Promise<void> {
    await boss.send(name, {}, { singletonSeconds: everySeconds });
    const ids = (await boss.fetch(name, { batchSize: BATCH })).map(({ id }) => id);
    if (ids.length === 0) return;
    try {
      await run();
    } catch (error) {
      log.error({ err: error, job: name }, 'job failed');
      return boss.fail(name, ids);
    }
    await boss.complete(name, ids);
  }

  const stops = jobs.map((job) =>
    repeat(timers, Math.min(job.everySeconds * 1000, LONGEST_PAUSE), () =>
      turn(job).catch((error: unknown) => log.warn({ err: error, job: job.name }, 'job not taken')),
    ),
  );
  return {
    async stop() {
      await Promise.all(stops.map((stop) => stop()));
      await boss.stop({ graceful: false, close: false });
    },
  };
}

/** Runs `task` at once and again after each pause. @returns what ends it, after the run that is under way */
function repeat(timers: Timers, pause: number, task: () => Promise<void>): () => Promise<void> {
  let stopped = false;
  let cancel = (): void => undefined;
  let running = Promise.resolve();
  const begin = (): void => {
    running = task().then(() => {
      if (!stopped) cancel = timers.schedule(pause, begin);
    });
  };
  begin();
  return async () => {
    stopped = true;
    cancel();
    await running;
  };
}
