import type { TopicsInForce } from '../following/topics-in-force.ts'
import { laggingShards, laggingSince } from '../publishing/push.ts'
import { listSources } from '../sources/source-rows.ts'
import { type Alarm, alarmsOf } from './alarms.ts'
import { type HubAlarm, hubAlarm } from './hub-alarm.ts'
import { type ConceptAlarm, type TopicAlarm, topicAlarmsOf } from './topic-alarms.ts'

/** What users would notice of the Newsroom, for `/health`. */
export interface NewsroomHealth {
  isReady: boolean
  sources: number
  /** Shards that do not hold the newest events. */
  lagging: number[]
  /** Since when the oldest event waits for one of them, ms since 1970 UTC. */
  laggingSince: number | null
  failing: { source: string; failures: number }[]
  alarms: Alarm[]
  topicAlarms: (TopicAlarm | ConceptAlarm)[]
  hubAlarm: HubAlarm | null
}

export function newsroomHealth(
  sql: SqlStorage,
  topics: Pick<TopicsInForce, 'broken' | 'faults'>,
  isReady: boolean,
  now: number,
): NewsroomHealth {
  const states = listSources(sql)
  return {
    isReady,
    sources: states.length,
    lagging: laggingShards(sql).map(({ shard }) => shard),
    laggingSince: laggingSince(sql),
    failing: states
      .filter(({ source, failures }) => source.enabled && failures > 0)
      .map(({ source, failures }) => ({ source: source.id, failures })),
    alarms: alarmsOf(states, now),
    topicAlarms: topicAlarmsOf(topics),
    hubAlarm: hubAlarm(sql, now),
  }
}
