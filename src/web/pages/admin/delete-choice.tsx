import { DeskForm } from './frame.tsx'

/** The button that deletes what stands at `path`, and the way back to it. */
export function DeleteChoice(props: { path: string; sure: string; not: string; csrf: string }) {
  const { path, sure, not, csrf } = props
  return (
    <div class="row">
      <DeskForm action={`${path}/delete`} csrf={csrf}>
        <button type="submit" class="danger">
          {sure}
        </button>
      </DeskForm>
      <a class="button second" href={path}>
        {not}
      </a>
    </div>
  )
}
