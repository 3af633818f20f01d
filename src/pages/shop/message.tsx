import { Text, View } from '@tarojs/components';
import { Action } from './action';

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
      {action !== undefined && <Action quiet label={action} onTap={() => onAction?.()} />}
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
