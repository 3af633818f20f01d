import { Button, Text, View } from '@tarojs/components';

/** A page with nothing to show says why, and what to do. */
export function Message(props: {
  title: string;
  text?: string;
  action?: string;
  onAction?: () => void;
}) {
  const { title, text, action, onAction } = props;
  return (
    <View className="message">
      <Text className="message__title">{title}</Text>
      {text !== undefined && <Text className="message__text">{text}</Text>}
      {action !== undefined && (
        <Button className="button button--quiet" hoverClass="pressed" onClick={() => onAction?.()}>
          {action}
        </Button>
      )}
    </View>
  );
}

/** The merchant server cannot be reached. */
export function Unreachable({ onRetry }: { onRetry: () => void }) {
  return (
    <Message
      title="The shop cannot be reached"
      text="Please check your connection."
      action="Try again"
      onAction={onRetry}
    />
  );
}
